import { readFileSync } from 'node:fs';

/** A floor: its rooms, each with its folders by floor, lowest first. */
export type Floor = Readonly<Record<string, readonly (readonly string[])[]>>;

/** The house as the rules of dependency-cruiser have it, lowest floor first. */
export const HOUSE = JSON.parse(readFileSync('lint/house.json', 'utf8')) as readonly Floor[];
