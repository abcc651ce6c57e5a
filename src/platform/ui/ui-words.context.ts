import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { thaiUiWords, type UiWords } from './ui.messages.js';

/** The language of the components below it; Thai where nobody says otherwise. */
export const UiWordsContext = createContext<UiWords>(thaiUiWords);

/** The words for the component that is being rendered. */
export function useUiWords(): UiWords {
  return useContext(UiWordsContext);
}
