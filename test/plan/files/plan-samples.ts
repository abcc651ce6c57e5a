import { strToU8, zipSync } from 'fflate';
import type { PlanFile } from '../../../src/plan/files/plan-file.js';
import { plan2565 } from '../../../src/plan/plan/plan-source.js';

/** The plan of 2565 as a plan of another year that was never printed. */
export function planOfYear(year: number): PlanFile {
  const { document, strategies, dimensions, projects } = plan2565();
  const sourceLine = null;
  return {
    document: {
      ...document,
      fiscalYear: year,
      title: `แผนทดสอบ ${year}`,
      startsOn: `${year - 544}-10-01`,
      endsOn: `${year - 543}-09-30`,
    },
    strategies: strategies.map((strategy) => ({
      ...strategy,
      sourceLine,
      objectives: strategy.objectives.map((one) => ({ ...one, sourceLine })),
    })),
    dimensions: dimensions.map((dimension) => ({
      ...dimension,
      sourceLine,
      missions: dimension.missions.map((mission) => ({
        ...mission,
        sourceLine,
        items: mission.items.map((item) => ({ ...item, sourceLine })),
      })),
    })),
    projects: projects.map((project) => ({
      ...project,
      sourceLine,
      sourceText: null,
      notes: '',
      code: project.code.replace('2565', String(year)),
    })),
    ocrFixes: [],
  };
}

/** Packs parts as a workbook. */
export const packed = (parts: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]))),
  );

const BOUNDARY = '----sipha-plan';

/** A form with a file as browsers send it. */
export function multipart(
  fields: Readonly<Record<string, string>>,
  file: { name: string; bytes: Buffer } | null,
): { headers: Record<string, string>; payload: Buffer } {
  const part = (head: string, body: Buffer | string): Buffer =>
    Buffer.concat([
      Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
      Buffer.from(body),
      Buffer.from('\r\n'),
    ]);
  const parts = Object.entries(fields).map(([name, value]) => part(`name="${name}"`, value));
  if (file) {
    const kind = 'Content-Type: application/octet-stream';
    parts.push(part(`name="file"; filename="${file.name}"\r\n${kind}`, file.bytes));
  }
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    payload: Buffer.concat([...parts, Buffer.from(`--${BOUNDARY}--\r\n`)]),
  };
}
