import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { COMPLAINT_SERVICE } from './data/public-services.data.js';

/** Loads the complaint service, not yet published; an existing one is never changed. */
@Injectable()
export class PublicServiceSeedService {
  /** Inserts it with its steps, both or nothing, within the caller's transaction. */
  async load(manager: EntityManager): Promise<void> {
    const { code, name, divisionCode, steps } = COMPLAINT_SERVICE;
    await manager.query(
      `WITH added AS (
         INSERT INTO service (code, name, division_code, sort) VALUES ($1, $2, $3, 10)
         ON CONFLICT DO NOTHING RETURNING code)
       INSERT INTO service_step (service_code, no, name, days, measured)
       SELECT added.code, step.no, step.name, step.days, step.measured
         FROM added, jsonb_to_recordset($4::jsonb)
              AS step (no integer, name text, days integer, measured text)`,
      [
        code,
        name,
        divisionCode,
        JSON.stringify(steps.map((step, at) => ({ ...step, no: at + 1 }))),
      ],
    );
  }
}
