// A process that signs the letters of cases which have none, until there is none left. Run by the spec beside it.
import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import path from 'node:path';
import { DataSource } from 'typeorm';

const DIST = path.join(import.meta.dirname, '../../dist/src');
const from = (file) => import(path.join(DIST, file));
const { InfrastructureModule } = await from('apps/database/infrastructure.module.js');
const { ResponsesModule } = await from('correspondence/notices/responses.module.js');
const { NoticesService } = await from('correspondence/notices/notices.service.js');
const { NoticeActService } = await from('correspondence/notices/acts/notice-act.service.js');
const { voidNotice } = await from('correspondence/notices/acts/void.act.js');
const { loadSettings } = await from('platform/settings/settings.js');

class Root {}
Module({
  imports: [InfrastructureModule.for(loadSettings(process.env), 'producer'), ResponsesModule],
})(Root);
const app = await NestFactory.createApplicationContext(Root, {
  logger: false,
  abortOnError: false,
});
const database = app.get(DataSource);
const notices = app.get(NoticesService);
const acts = app.get(NoticeActService);
const [head] = await database.query(
  `SELECT id, role, division_code AS "divisionCode" FROM account WHERE username = 'division_head.eng'`,
);
const OPEN = `SELECT m.reference AS number FROM matter m WHERE NOT EXISTS
  (SELECT 1 FROM notice n WHERE n.matter_id = m.id) ORDER BY random() LIMIT 1`;

for (;;) {
  const [open] = await database.query(OPEN);
  if (!open) break;
  const letter = { kind: 'result', outcome: 'done', body: 'กองช่างได้ซ่อมไฟถนนแล้วทั้งสองต้น' };
  const command = { number: open.number, actor: head, ...letter, channel: 'post' };
  // Another process may be at the same case: it wins or loses, and both go on.
  const { id } = await notices.sign(command, new Date()).catch(() => ({}));
  if (id && Math.random() < 0.02) {
    const order = { number: open.number, noticeId: id, actor: head };
    await acts.make(voidNotice, order, { why: 'พิมพ์ผิดฉบับ' }, new Date());
  }
}
process.exit(0);
