import type { Ground } from './suggestion.rule.js';

const WORDS = {
  category: 'ประเภทเรื่องตรงกัน',
  division: 'หน่วยงานเดียวกัน',
  words: (words: string) => `มีคำว่า ${words}`,
  confirmed: (times: string) => `เคยเชื่อมเรื่องแบบนี้ ${times} ครั้ง`,
  learnt: (words: string) => `คำในเรื่องที่เคยเชื่อม: ${words}`,
};

export const DISMISSAL_REASON = 'ตรวจแล้วไม่ใช่โครงการนี้';

/** Why a project is suggested, in one line; also the reason of a link that confirms it. */
export const groundsWords = (grounds: readonly Ground[]): string =>
  grounds.map(groundWords).join(' · ');

function groundWords(ground: Ground): string {
  if (ground.kind === 'confirmed') return WORDS.confirmed(String(ground.times));
  if ('words' in ground) return WORDS[ground.kind](ground.words.join(', '));
  return WORDS[ground.kind];
}
