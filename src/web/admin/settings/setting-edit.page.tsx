import type { VNode } from 'preact';
import type { OfficeSettingKey } from '../../../core/office/office-setting.entity.js';
import { SETTING_LIMITS, type SettingShape } from '../../../core/office/setting-check.rule.js';
import type { FieldError } from '../../../platform/http/form-reader.js';
import { Button } from '../../../platform/ui/button.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { Hint } from '../../../platform/ui/hint.js';
import { Input } from '../../../platform/ui/input.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { Textarea } from '../../../platform/ui/textarea.js';
import { VersionField } from '../../../platform/ui/version-field.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { SETTING_ERRORS, SETTING_WORDS, settingsWords as words } from './settings.messages.js';
import { changedBy, shown } from './settings.page.js';
import type { SettingsView } from './settings-view.query.js';
import { DayInput } from '../../shared/day-input.js';
import { formWords } from '../../shared/errors/form-words.js';

/** What the page needs; `changed` says that somebody else set another value meanwhile. */
export interface SettingEditPageProps {
  readonly context: StaffContext;
  readonly view: SettingsView;
  readonly setting: OfficeSettingKey;
  readonly typed: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
  readonly changed?: boolean;
}

const TYPES: Partial<Record<SettingShape, string>> = { phone: 'tel' };

const wordsOf = formWords(SETTING_ERRORS);

/** One setting to change. */
export function SettingEditPage(props: SettingEditPageProps): VNode {
  const { context, view, setting, errors = [], changed } = props;
  const title = words.editTitle(SETTING_WORDS[setting].label);
  return (
    <StaffFrame
      title={title}
      context={context}
      at="/staff/admin"
      hasErrors={errors.length > 0 || changed === true}
      back={{ href: '/staff/settings', text: words.back }}
    >
      {errors.length > 0 && <ErrorSummary errors={errors.map(summaryOf)} />}
      {changed && <ErrorSummary errors={[{ text: words.changedMeanwhile, href: '#now' }]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      {changed && <Now view={view} setting={setting} />}
      <PostForm action={`/staff/settings/${setting}`} token={context.token}>
        <VersionField
          name="seen"
          now={JSON.stringify(view.settings[setting])}
          typed={props.typed}
        />
        <Fields {...props} />
        <Button preventDoubleClick>{words.save}</Button>
      </PostForm>
    </StaffFrame>
  );
}

function summaryOf(error: FieldError): { text: string; href?: string } {
  const { field } = error;
  const text = wordsOf(error);
  return ['value', 'name', 'email'].includes(field) ? { text, href: `#${field}` } : { text };
}

/** What somebody else set meanwhile. */
function Now({ view, setting }: Pick<SettingEditPageProps, 'view' | 'setting'>): VNode {
  const change = view.changes.find(({ data }) => data.setting === setting);
  return (
    <InsetText id="now">
      <p>{words.now(shown(view.settings[setting]))}</p>
      {change && <p class="muted">{changedBy(change, view)}</p>}
      <p>{words.pressAgain}</p>
    </InsetText>
  );
}

function Fields({ setting, typed, errors = [] }: SettingEditPageProps): VNode {
  const { shape } = SETTING_LIMITS[setting];
  const bind = (name: string): { name: string; value: string | undefined; error?: string } => {
    const found = errors.find(({ field }) => field === name);
    return { name, value: typed[name], ...(found ? { error: wordsOf(found) } : {}) };
  };
  const { label } = SETTING_WORDS[setting];
  const hint = hintOf(setting);
  if (shape === 'contact') {
    return (
      <>
        <Hint>{hint}</Hint>
        <Input {...bind('name')} label={words.name} />
        <Input {...bind('email')} type="email" label={words.email} spellcheck={false} />
      </>
    );
  }
  if (shape === 'lines' || SETTING_LIMITS[setting].most > 200) {
    return <Textarea {...bind('value')} label={label} hint={hint} rows={4} />;
  }
  if (shape === 'day') return <DayInput {...bind('value')} label={label} hint={hint} />;
  return <Input {...bind('value')} type={TYPES[shape] ?? 'text'} label={label} hint={hint} />;
}

function hintOf(setting: OfficeSettingKey): string {
  const { hint } = SETTING_WORDS[setting];
  return SETTING_LIMITS[setting].optional ? `${hint} (${words.emptyAllowed})` : hint;
}
