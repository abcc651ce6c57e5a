import { thaiUiWords, type UiWords } from '../../../src/platform/ui/ui.messages.js';

/** The words that the published fixtures expect. */
export const englishUiWords: UiWords = {
  ...thaiUiWords,
  error: 'Error',
  errorSummaryTitle: 'There is a problem',
  warning: 'Warning',
  bannerTitle: 'Important',
  bannerSuccess: 'Success',
  back: 'Back',
  pagination: 'Pagination',
  pageNumber: (page) => `Page ${page}`,
  characterLimit: 'You can enter up to %{count} characters',
  charactersLeft: {},
  charactersFull: '',
  charactersOver: {},
};
