import type { Format } from './format';
import { readPlantuml } from './plantuml/read-plantuml';

/** Drawings of PlantUML. */
export const PLANTUML: Format = {
  id: 'plantuml',
  label: 'PlantUML drawing',
  extensions: ['puml', 'plantuml', 'wsd'],
  mediaType: 'text/plain',
  recognise: (source) => (/^\s*('[^\n]{0,400}\n\s*)*@startuml\b/.test(source.head()) ? 0.95 : 0),
  read: readPlantuml,
  write: null,
  keeps: null,
};
