import { describe, expect, it } from '@jest/globals';
import { unzipSync, strFromU8 } from 'fflate';
import { xlsxWorkbook } from '../../../src/platform/sheets/xlsx-workbook.js';

describe('a workbook', () => {
  it('has the default style that its cells rest on, as every reader expects', () => {
    const rows = [['ก', 1, { day: '2026-11-30' }]] as const;
    const columns = ['ข้อความ', 'จำนวน', 'วันที่'].map((title) => ({ title, width: 10 }));
    const parts = unzipSync(xlsxWorkbook([{ name: 'แผ่น', columns, rows }]));
    const styles = strFromU8(parts['xl/styles.xml']!);
    expect(styles).toContain('<cellStyle name="Normal" xfId="0" builtinId="0"/>');
    // The order of ECMA-376: after the cells' own formats.
    expect(styles.indexOf('<cellStyles')).toBeGreaterThan(styles.indexOf('</cellXfs>'));
  });
});
