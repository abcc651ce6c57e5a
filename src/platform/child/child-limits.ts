/** What a child process and its queue may take. */
export interface ChildLimits {
  /** Wall time of one job. */
  readonly seconds: number;
  /** Data of the whole process: JavaScript's heap, buffers, and what native code takes. */
  readonly megabytes: number;
  /** After so many jobs a new process takes its place. */
  readonly jobs: number;
  /** So many processes work side by side. */
  readonly atOnce: number;
  /** So many jobs may wait; the next one is refused. */
  readonly waiting: number;
}
