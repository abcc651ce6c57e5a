/** A division (สำนัก/กอง) as it is first loaded; the office edits the table afterwards. */
interface DivisionSeed {
  code: string;
  name: string;
  headTitle: string;
  /** Named by the plan of 2565; the others are general practice of Thai municipalities. */
  inPlan: boolean;
  /** Whether complaints may be routed to it: internal audit examines, it does not resolve. */
  lineResolver: boolean;
}

/** The seven divisions, in the order in which lists show them. */
export const DIVISIONS: readonly DivisionSeed[] = [
{ code: 'CLERK', name: 'สำนักปลัด', headTitle: 'หัวหน้าสำนักปลัด', inPlan: true, lineResolver: true },
{ code: 'FIN', name: 'กองคลัง', headTitle: 'ผู้อำนวยการกองคลัง', inPlan: true, lineResolver: true },
{ code: 'EDU', name: 'กองการศึกษา', headTitle: 'ผู้อำนวยการกองการศึกษา', inPlan: true, lineResolver: true },
{ code: 'ENG', name: 'กองช่าง', headTitle: 'ผู้อำนวยการกองช่าง', inPlan: false, lineResolver: true },
{ code: 'PH', name: 'กองสาธารณสุขและสิ่งแวดล้อม', headTitle: 'ผู้อำนวยการกองสาธารณสุขและสิ่งแวดล้อม', inPlan: false, lineResolver: true },
{ code: 'WEL', name: 'กองสวัสดิการสังคม', headTitle: 'ผู้อำนวยการกองสวัสดิการสังคม', inPlan: false, lineResolver: true },
{ code: 'AUD', name: 'หน่วยตรวจสอบภายใน', headTitle: 'นักวิชาการตรวจสอบภายใน', inPlan: false, lineResolver: false },
];
