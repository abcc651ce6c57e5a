import type { JSX } from 'preact';
import { render } from 'preact-render-to-string';
import type { MailWords } from './mail-kind.js';

const FONT = "font-family: Sarabun, 'Noto Sans Thai', Tahoma, sans-serif";

/** The HTML part: inline CSS, 600 px, facts as rows, one button. */
export function mailHtml(words: MailWords, office: { name: string; phone: string }): string {
  return `<!doctype html>${render(<Layout words={words} office={office} />)}`;
}

/** The text part: the same words. */
export function mailText(words: MailWords, office: { name: string; phone: string }): string {
  const rows = words.rows.map(([label, value, url]) =>
    url ? `${label}: ${value} ${url}` : `${label}: ${value}`,
  );
  const button = words.button ? [`${words.button.label}: ${words.button.url}`] : [];
  const footer = `${office.name} โทร. ${office.phone}`;
  return [words.heading, rows.join('\n'), ...words.paragraphs, ...button, footer].join('\n\n');
}

function Layout(props: { words: MailWords; office: { name: string; phone: string } }): JSX.Element {
  const { words, office } = props;
  return (
    <html lang="th">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{words.subject}</title>
      </head>
      <body style={`margin: 0; background: #f3f5f4; color: #0b0c0c; ${FONT}`}>
        <table
          role="presentation"
          width="100%"
          style="max-width: 600px; margin: 0 auto; background: #ffffff; border-collapse: collapse"
        >
          <tr>
            <td style="background: #0b5345; color: #ffffff; padding: 16px 24px; font-size: 18px">
              {office.name}
            </td>
          </tr>
          <tr>
            <td style="padding: 24px; font-size: 18px; line-height: 1.6">
              <h1 style="font-size: 24px; line-height: 1.4; margin: 0 0 16px">{words.heading}</h1>
              <Facts rows={words.rows} />
              {words.paragraphs.map((text) => (
                <p style="margin: 0 0 16px">{text}</p>
              ))}
              {words.button && (
                <a
                  href={words.button.url}
                  style="display: inline-block; background: #0b6e4f; color: #ffffff; padding: 10px 20px; text-decoration: none; font-weight: bold"
                >
                  {words.button.label}
                </a>
              )}
            </td>
          </tr>
          <tr>
            <td style="padding: 16px 24px; font-size: 16px; color: #3d4a47; border-top: 4px solid #0b5345">
              {office.name} โทร. {office.phone}
            </td>
          </tr>
        </table>
      </body>
    </html>
  );
}

function Facts(props: { rows: MailWords['rows'] }): JSX.Element {
  return (
    <table style="width: 100%; border-collapse: collapse; margin: 0 0 16px; font-size: 18px">
      {props.rows.map(([label, value, url]) => (
        <tr>
          <th
            scope="row"
            style="text-align: left; vertical-align: top; font-weight: bold; padding: 6px 12px 6px 0; white-space: nowrap; border-bottom: 1px solid #d5dbd9"
          >
            {url ? <a href={url}>{label}</a> : label}
          </th>
          <td style="padding: 6px 0; border-bottom: 1px solid #d5dbd9">{value}</td>
        </tr>
      ))}
    </table>
  );
}
