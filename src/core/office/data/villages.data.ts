/** A village (หมู่บ้าน) as it is first loaded. */
interface VillageSeed {
  no: number;
  name: string;
}

/** The eight villages [plan L426]; the plan does not name them, the office does. */
export const VILLAGES: readonly VillageSeed[] = [1, 2, 3, 4, 5, 6, 7, 8].map((no) => ({
  no,
  name: `หมู่ที่ ${no} ตำบลแม่สาย`,
}));
