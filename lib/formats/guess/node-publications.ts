import { list } from '@/lib/vocabulary/word-list';
import type { ImportTable } from '../import-tables';
import type { Mapping, MappingPatch } from '../mapping';
import type { Question } from '../question';
import { foldName } from './fold-name';
import { profileColumns } from './profile-column';

/** What catalogues of publications say of each, beside its title. */
const OF_PUBLICATIONS: ReadonlySet<string> = new Set(
  list(`
    publisher, journal, journal name, doi, abstract, venue, volume, issn, isbn, citations, citation count, cited by, times cited, references, pages, pmid, arxiv id,
    author keywords, source title, publication year, publication name`).map(foldName),
);
const TITLE: ReadonlySet<string> = new Set(
  list('title, article title, paper title, titel, titre').map(foldName),
);
const MIN_SAID = 2;

/**
 * Returns the question whether the nodes of a graph are actors that have a title, and what is said of publications alone. With it comes how they are called, where their names
 * are numbers of a catalogue.
 */
export function askAboutPublications(nodes: ImportTable, { actorColumns }: Mapping): readonly Question[] {
  const profiles = profileColumns(nodes).filter(({ filled }) => filled > 0);
  const title = profiles.find(({ name }) => TITLE.has(foldName(name)));
  const said = profiles.filter(({ name }) => OF_PUBLICATIONS.has(foldName(name)));
  if (!title || said.length < MIN_SAID) return [];
  const shown = [title, ...said].slice(0, 1 + MIN_SAID).map(({ name }) => `“${name}”`);
  const name = Object.keys(actorColumns).find((column) => actorColumns[column] === 'name');
  const named: MappingPatch = {
    actorColumns: { ...(name !== undefined && { [name]: 'attribute' as const }), [title.name]: 'name' },
  };
  const isCalledSo = name === title.name;
  return [
    {
      ...{ id: 'publications', about: 'actors', hasGuess: true },
      message: `Are the nodes actors? They have ${shown.join(', ')}, as publications have.`,
      choices: [
        { label: isCalledSo ? 'They are' : `They are, called as “${name ?? 'id'}” says`, mapping: {} },
        ...(isCalledSo ? [] : [{ label: `They are, called as “${title.name}” says`, mapping: named }]),
      ],
    },
  ];
}
