import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plan2565 } from '../../../src/plan/plan/plan-source.js';
import type { Visitor } from '../../web/visitor.js';
import { WebTown } from '../../web/web-town.js';

const { document: head, strategies, dimensions, projects } = plan2565();
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** What a page says, without its tags. */
const said = (page: string): string =>
  page
    .replace(/<[^>]*>/g, ' ')
    .replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ');
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

let town: WebTown;
let clerk: Visitor;
let citizen: Visitor;
beforeAll(async () => {
  town = await WebTown.open(['municipal_clerk']);
  clerk = await town.officer('municipal_clerk');
  citizen = town.visitor();
}, 60_000);
afterAll(() => town.close());

describe.each(projects)('project $code on screen', (project) => {
  const fields = [
    project.code,
    project.title,
    project.kind,
    project.indicator,
    project.outcome,
    project.divisionLabel,
    project.notes,
    `${project.quantity} ${project.unit}`,
    project.budgetBaht === null ? 'ไม่ใช้งบ' : `${project.budgetBaht.toLocaleString('en')} บาท`,
    `บรรทัดที่ ${project.sourceLine}`,
    ...project.quarters.map((planned, index) =>
      planned ? `ไตรมาส ${index + 1} ตามแผน` : `ไตรมาส ${index + 1} ไม่มีแผน`,
    ),
    strategies.find(({ no }) => no === project.strategyNo)!.name,
    dimensions.find(({ no }) => no === project.dimensionNo)!.name,
  ].map(spaced);

  it('says every field of the document to everybody', async () => {
    const page = said((await citizen.get(`/plan/projects/${project.code}`)).body);
    expect(fields.filter((field) => !page.includes(field))).toEqual([]);
  });

  it('says them and the printed row to officers', async () => {
    const page = said((await clerk.get(`/staff/plan/${project.code}`)).body);
    const { quarters, ...printed } = project.sourceText;
    const all = [...fields, ...Object.values(printed).map(spaced)];
    expect(all.filter((field) => !page.includes(field))).toEqual([]);
    expect(page).toContain(quarters.map((tick) => tick || '–').join(' '));
  });
});

describe('the plan on screen', () => {
  it('says every strategy, objective, dimension, mission and item with its line', async () => {
    const pages = ['/plan/2565', '/plan/2565/missions'].map((address) => citizen.get(address));
    const page = said((await Promise.all(pages)).map(({ body }) => body).join(' '));
    const lines = [
      ...strategies.flatMap(({ name, sourceLine, objectives }) => [
        `${name} (บรรทัด ${sourceLine})`,
        ...objectives.map((one) => `${one.text} (บรรทัด ${one.sourceLine})`),
      ]),
      ...dimensions.flatMap(({ name, sourceLine, missions }) => [
        `${name} (บรรทัด ${sourceLine})`,
        ...missions.flatMap((mission) =>
          [mission, ...mission.items].map(
            (one) => `${one.no} ${one.title} (บรรทัด ${one.sourceLine})`,
          ),
        ),
      ]),
      head.title,
    ].map(spaced);
    expect(lines.filter((line) => !page.includes(line))).toEqual([]);
    expect(lines.length).toBeGreaterThan(6 + 4 + 15 + 38);
  });
});
