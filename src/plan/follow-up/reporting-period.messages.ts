import type { ReportingPeriodKind } from './plan-report.entity.js';

const MONTHS = [
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
];

/** A quarter or month of a fiscal year in words; months are counted from October. */
export const reportingPeriodWords = ({
  reportingPeriodKind,
  reportingPeriodNo,
}: {
  reportingPeriodKind: ReportingPeriodKind;
  reportingPeriodNo: number;
}): string =>
  reportingPeriodKind === 'quarter'
    ? `ไตรมาส ${reportingPeriodNo}`
    : `เดือน${MONTHS[reportingPeriodNo - 1] ?? reportingPeriodNo}`;
