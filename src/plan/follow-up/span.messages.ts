import type { ReportSpan } from './plan-report.entity.js';

const MONTHS = [
  ...['ตุลาคม', 'พฤศจิกายน', 'ธันวาคม', 'มกราคม', 'กุมภาพันธ์', 'มีนาคม'],
  ...['เมษายน', 'พฤษภาคม', 'มิถุนายน', 'กรกฎาคม', 'สิงหาคม', 'กันยายน'],
];

/** A quarter or month of a fiscal year in words; months are counted from October. */
export const spanWords = ({ span, spanNo }: { span: ReportSpan; spanNo: number }): string =>
  span === 'quarter' ? `ไตรมาส ${spanNo}` : `เดือน${MONTHS[spanNo - 1] ?? spanNo}`;
