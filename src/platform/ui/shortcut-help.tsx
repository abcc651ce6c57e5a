import type { VNode } from 'preact';
import { Details } from './details.js';
import { useUiWords } from './ui-words.context.js';

/** The officers' keys, listed where they work, with the switch that turns them off on this device. */
export function ShortcutHelp({ on }: { readonly on: 'list' | 'case' }): VNode {
  const { shortcuts } = useUiWords();
  const here: Readonly<Record<typeof on, readonly (readonly [string, string])[]>> = {
    list: [
      ['Enter', shortcuts.open],
      ['x', shortcuts.select],
      ['a', shortcuts.act],
      ['/', shortcuts.search],
    ],
    case: [
      ['a', shortcuts.assign],
      ['1–3', shortcuts.suggested],
    ],
  };
  const keys = [
    ['j', shortcuts.next],
    ['k', shortcuts.previous],
    ...here[on],
    ['?', shortcuts.help],
  ] as const;
  return (
    <Details summary={shortcuts.title} class="shortcuts" attributes={{ 'data-shortcuts': '' }}>
      <dl class="shortcuts__list">
        {keys.map(([key, does]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="shortcuts__switch" hidden>
        <input type="checkbox" data-shortcuts-switch checked /> {shortcuts.enabled}
      </label>
    </Details>
  );
}
