import type { VNode } from 'preact';
import { typedWords } from './form.messages.js';
import { ResumedFormContext } from './resumed-form.js';
import { Textarea } from './textarea.js';

/** What was typed into a form that cannot be shown, to copy it from. */
export function KeptTexts({ texts }: { texts: readonly string[] }): VNode | null {
  if (texts.length === 0) return null;
  return (
    <ResumedFormContext.Provider value={null}>
      <h2 class="govuk-heading-m">{typedWords.title}</h2>
      {texts.map((text, index) => (
        <Textarea
          name={`typed-${index + 1}`}
          label={typedWords.one(index + 1)}
          value={text}
          rows={Math.min(12, text.split('\n').length + 1)}
          attributes={{ readonly: true }}
        />
      ))}
    </ResumedFormContext.Provider>
  );
}
