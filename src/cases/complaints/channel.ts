/** How a complaint can reach the municipality. */
export const CHANNELS = [
  'web',
  'counter',
  'phone',
  'letter',
  'village_forum',
  'damrongdhama',
  'hotline_1111',
  'line',
  'open311',
  'email',
] as const;

export type Channel = (typeof CHANNELS)[number];

/** What comes in through a web form or program knows its channel and its day; an officer entered any other. */
export const knowsItself = (channel: Channel): boolean =>
  channel === 'web' || channel === 'open311';
