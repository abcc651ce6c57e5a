import { Injectable } from '@nestjs/common';

/** The only reader of the wall clock; everything that decides takes `now` as an argument. */
@Injectable()
export class Clock {
  /** The present instant. */
  now(): Date {
    return new Date();
  }
}
