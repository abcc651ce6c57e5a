import type { VNode } from 'preact';
import { Button } from '../../../src/platform/ui/button.js';
import { CardTable } from '../../../src/platform/ui/card-table.js';
import { Card, CardGrid } from '../../../src/platform/ui/card.js';
import { CharacterCount } from '../../../src/platform/ui/character-count.js';
import { Checkboxes } from '../../../src/platform/ui/checkboxes.js';
import { Chip } from '../../../src/platform/ui/chip.js';
import { CountTabs } from '../../../src/platform/ui/count-tabs.js';
import { ErrorSummary } from '../../../src/platform/ui/error-summary.js';
import { FigureTile } from '../../../src/platform/ui/figure-tile.js';
import { Filters } from '../../../src/platform/ui/filters.js';
import { Hero } from '../../../src/platform/ui/hero.js';
import { DayInput } from '../../../src/web/shared/day-input.js';
import { Input } from '../../../src/platform/ui/input.js';
import { LetterView } from '../../../src/web/shared/letter-view.js';
import { Link } from '../../../src/platform/ui/link.js';
import { Page } from '../../../src/platform/ui/page.js';
import { Panel } from '../../../src/platform/ui/panel.js';
import { Qr } from '../../../src/platform/ui/qr.js';
import { QuarterTicks } from '../../../src/web/shared/plan/quarter-ticks.js';
import { Radios } from '../../../src/platform/ui/radios.js';
import { Code, DuePromise, Receipt } from '../../../src/web/shared/receipt.js';
import { Select } from '../../../src/platform/ui/select.js';
import { ShortcutHelp } from '../../../src/platform/ui/shortcut-help.js';
import { SummaryList } from '../../../src/platform/ui/summary-list.js';
import { Timeline } from '../../../src/platform/ui/timeline.js';
import { SAMPLE as words } from './sample.messages.js';

const { site, nav, staff } = words;
const LETTERS = ['a', 'b', 'c'];
const STATES = ['overdue', 'near', 'on_time', 'answered'] as const;

function Start(): VNode {
  return (
    <Page title={words.title} site={site} nav={nav}>
      <Hero title={words.title}>
        <p class="lead">{words.sentence}</p>
        <Button href="/report" start>
          {words.action}
        </Button>
      </Hero>
      <CardGrid>
        {LETTERS.map((letter) => (
          <Card title={words.action} href={`/${letter}`}>
            <p>{words.sentence}</p>
          </Card>
        ))}
      </CardGrid>
      <FigureTile label={words.title} value="91%" tone="near" />
    </Page>
  );
}

function Form(): VNode {
  const error = words.error;
  return (
    <Page title={words.title} site={site} nav={nav} hasErrors back={{ href: '/' }}>
      <ErrorSummary errors={[{ text: error, href: '#what' }]} />
      <h1 class="govuk-heading-l">{words.title}</h1>
      <form method="post" action="/taken" novalidate>
        <Radios
          name="topic"
          legend={words.title}
          items={LETTERS.map((value) => ({ value, text: words.sentence, hint: words.sentence }))}
        />
        <CharacterCount name="what" label={words.title} maxlength={10} error={error} value="กี้" />
        <Select name="village" label={words.title} items={[{ value: '', text: words.sentence }]} />
        <Input name="phone" label={words.title} hint={words.sentence} type="tel" />
        <DayInput name="day" label={words.title} value="2026-11-30" />
        <Checkboxes name="hide" items={[{ value: '1', text: words.sentence }]} />
        <Button preventDoubleClick>{words.action}</Button>
        {[1, 2, 3].map((key) => (
          <Button type="button" attributes={{ 'data-key': `${key}` }}>
            {words.action}
          </Button>
        ))}
      </form>
    </Page>
  );
}

function Done(): VNode {
  return (
    <Page title={words.title} site={site} nav={nav}>
      <Panel title={words.title}>
        <Code label={words.title}>MSM-7K4Q-M2XD</Code>
      </Panel>
      <DuePromise>
        <p>{words.sentence}</p>
      </DuePromise>
      <Receipt qr={<Qr text="https://sample.invalid/track" label={words.title} />}>
        <p>{words.sentence}</p>
      </Receipt>
      <Timeline
        entries={[
          { title: words.title, at: words.date, when: 'coming', tone: 'near' },
          { title: words.title, at: words.date, when: 'now', internal: words.sentence },
          { title: words.title, at: words.date, body: words.sentence },
        ]}
      />
    </Page>
  );
}

function Queue(): VNode {
  const rows = STATES.map((tone) => ({
    tone,
    select: { value: tone, title: words.title },
    cells: [
      <Chip state={tone} days={3} />,
      <Link class="card-table__title" href={`/staff/${tone}`}>
        {words.sentence}
      </Link>,
      <QuarterTicks planned={[1]} done={[2]} />,
    ],
  }));
  return (
    <Page title={words.title} site={site} nav={nav} staff={staff} wide>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <CountTabs
        label={words.title}
        tabs={LETTERS.map((key) => ({
          href: `?view=${key}`,
          text: words.title,
          count: 6,
          alarm: key === 'b',
          current: key === 'a',
        }))}
      />
      <div class="with-aside">
        <div class="sidebar">
          <Filters summary={words.action}>
            <Input name="q" type="search" label={words.action} />
          </Filters>
          <ShortcutHelp on="list" />
        </div>
        <CardTable
          caption={words.title}
          keys
          columns={[
            { title: words.title, bare: true },
            { title: words.title },
            { title: words.date },
          ]}
          rows={rows}
          select={{ name: 'number' }}
        />
      </div>
      <SummaryList
        rows={[
          {
            key: words.title,
            value: words.sentence,
            actions: [{ href: '/x', text: words.action }],
          },
        ]}
      />
    </Page>
  );
}

function Letter(): VNode {
  const { title, sentence, date } = words;
  return (
    <Page title={title} site={site} nav={nav} staff={staff}>
      <h1 class="govuk-heading-l">{title}</h1>
      <Button type="button" attributes={{ 'data-print': true }}>
        {words.action}
      </Button>
      <LetterView
        number="1/2"
        office={[title, title]}
        date={date}
        subject={sentence}
        to={title}
        paragraphs={[sentence, sentence, sentence]}
        signer={title}
        position={[title]}
        unit={title}
        phone="0"
      />
    </Page>
  );
}

/** Pages that together show every part of ours, by name. */
export const SAMPLE_PAGES: Readonly<Record<string, () => VNode>> = {
  start: Start,
  form: Form,
  done: Done,
  queue: Queue,
  letter: Letter,
};
