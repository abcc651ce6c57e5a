/** A time of day as HH:MM from how people write it (`8:30`, `08.30`); what is none comes back as it is. */
export const timeOfDay = (typed: string): string =>
  typed.replace(/^(\d{1,2})[:.](\d{2})$/, (_, hours: string, minutes: string) => {
    return `${hours.padStart(2, '0')}:${minutes}`;
  });
