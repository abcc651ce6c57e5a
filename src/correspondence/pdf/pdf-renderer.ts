import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toString as qrCode } from 'qrcode';
import { carriedOver, type CarriedOver } from './carried-over.rule.js';
import { printable } from './characters.rule.js';
import { LetterCharacters, LetterheadBlank, LetterTooLong } from './letter.errors.js';
import { labelByHand } from './letter-parts.messages.js';
import { MOST_PAGES, type AddressLabel, type LetterData, type ReceiptData } from './letter-data.js';
import { Typesetter, type Pictures, type SetDocument } from './typesetter.js';

const TEMPLATES = path.join(import.meta.dirname, 'templates');

/** Renders letters, receipts and addresses as PDF/A: the same data gives the same bytes. */
export class PdfRenderer {
  private typesetter: Typesetter | null = null;
  private readonly templates = new Map<string, string>();

  /** Renders a letter; throws LetterheadBlank, LetterCharacters, LetterTooLong or LetterPictureUnreadable. */
  async letter(data: LetterData): Promise<Buffer> {
    const { garuda, signature, ...words } = data;
    demandHead(data.office);
    const picture = Buffer.isBuffer(signature) ? signature : null;
    const pictures = {
      ...(garuda && { 'garuda.png': garuda }),
      ...(picture && { 'signature.png': picture }),
      ...(await qr(data.verification?.url)),
    };
    const parts = {
      ...words,
      signature: picture ? null : signature,
      hasGaruda: garuda !== null,
      hasSignature: picture !== null,
    };
    const set = (body: CarriedOver): SetDocument =>
      this.print('letter', pictures, { ...parts, ...body });
    const { paragraphs } = data;
    const first = set({ paragraphs, continues: false, carried: [] });
    const { bytes, pages } = first.alone ? set(carriedOver(paragraphs)) : first;
    if (pages > MOST_PAGES) throw new LetterTooLong(pages);
    return bytes;
  }

  /** Renders a receipt. */
  async receipt({ garuda, ...words }: ReceiptData): Promise<Buffer> {
    demandHead(words.office);
    const pictures = { ...(garuda && { 'garuda.png': garuda }), ...(await qr(words.track?.url)) };
    return this.print('receipt', pictures, { ...words, hasGaruda: garuda !== null }).bytes;
  }

  /** Renders addresses for envelopes, sixteen on a page; one that cannot be printed says so in its place. */
  labels(labels: readonly AddressLabel[]): Promise<Buffer> {
    const { characters } = this.setter();
    const printed = labels.map((label) => printableLabel(label, characters));
    return Promise.resolve(this.print('labels', {}, { labels: printed }).bytes);
  }

  private print(name: string, pictures: Pictures, data: Record<string, unknown>): SetDocument {
    const setter = this.setter();
    return setter.set(this.template(name), printable(data, setter.characters), pictures);
  }

  private setter(): Typesetter {
    this.typesetter ??= Typesetter.create(TEMPLATES);
    return this.typesetter;
  }

  private template(name: string): string {
    const known = this.templates.get(name);
    if (known !== undefined) return known;
    const text = readFileSync(path.join(TEMPLATES, `${name}.typ`), 'utf8');
    this.templates.set(name, text);
    return text;
  }
}

function printableLabel(label: AddressLabel, characters: ReadonlySet<number>): AddressLabel {
  try {
    return printable(label, characters);
  } catch (error) {
    if (!(error instanceof LetterCharacters)) throw error;
    const { from, reference } = label;
    return { to: [labelByHand(String(error.details.characters))], from, reference };
  }
}

function demandHead(office: readonly string[]): void {
  if (!office.some((line) => line.trim() !== '')) throw new LetterheadBlank();
}

async function qr(url: string | undefined): Promise<Pictures> {
  if (!url) return {};
  const svg = await qrCode(url, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' });
  return { 'qr.svg': Buffer.from(svg) };
}
