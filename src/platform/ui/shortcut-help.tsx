import type { VNode } from 'preact';
import { Details } from './details.js';
import { useUiWords } from './ui-words.context.js';

/** The officers' keys, listed where they work, with the switch that turns them off on this device. */
export function ShortcutHelp(): VNode {
  const { shortcuts } = useUiWords();
  const keys: readonly (readonly [string, string])[] = [
    ['j', shortcuts.next],
    ['k', shortcuts.previous],
    ['Enter', shortcuts.open],
    ['/', shortcuts.search],
    ['?', shortcuts.help],
  ];
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
