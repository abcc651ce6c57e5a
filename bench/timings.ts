/** A line of a report. */
export const say = (line: string): void => console.log(line);

/** The value that as many others exceed as fall below it. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Milliseconds that each of so many calls took, one after the other. */
export async function timesOf(ask: () => Promise<unknown>, count: number): Promise<number[]> {
  const took: number[] = [];
  for (let asked = 0; asked < count; asked += 1) {
    const began = performance.now();
    await ask();
    took.push(performance.now() - began);
  }
  return took;
}
