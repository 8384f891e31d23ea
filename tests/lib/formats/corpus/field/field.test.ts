import { SIDE_CASES } from './alliances-and-sides';
import { ARCHIVE_CASES } from './archives';
import { CONFLICT_CASES } from './conflicts';
import { DISPUTE_CASES } from './disputes';
import { EVENT_CASES } from './events';
import type { FieldCase } from './field-case';
import { GRAPH_DRAWING_CASES } from './graph-drawings';
import { GRAPH_JSON_CASES } from './graph-json';
import { GRAPH_LIST_CASES } from './graph-lists';
import { GRAPH_TEXT_CASES } from './graph-texts';
import { GRAPH_CASES } from './graphs';
import { LANGUAGE_CASES } from './languages';
import { LAYOUT_CASES } from './layouts';
import { LIST_CASES } from './lists-and-codes';
import { MATRIX_CASES } from './matrices';
import { MESSAGE_CASES } from './messages';
import { NESTED_JSON_CASES } from './nested-json';
import { NO_TIE_CASES } from './no-ties';
import { OWNERSHIP_CASES } from './ownership';
import { PAGE_CASES } from './pages-and-texts';
import { PEOPLE_CASES } from './people-and-firms';
import { RECORD_CASES } from './records';
import { RECORD_JSON_CASES } from './records-json';
import { scoreField } from './score-field';
import { SECOND_LOOK_CASES } from './second-looks';
import { SHAPE_CASES } from './shapes';
import { STATE_CASES } from './states';
import { TRADE_CASES } from './trade';
import { UNREAD_CASES } from './unread-files';
import { WORKBOOK_CASES } from './workbooks';

const SETS: readonly (readonly [string, readonly FieldCase[]])[] = [
  ['disputes', DISPUTE_CASES],
  ['alliances and sides', SIDE_CASES],
  ['events', EVENT_CASES],
  ['trade', TRADE_CASES],
  ['people and firms', PEOPLE_CASES],
  ['ownership', OWNERSHIP_CASES],
  ['messages', MESSAGE_CASES],
  ['layouts', LAYOUT_CASES],
  ['matrices', MATRIX_CASES],
  ['workbooks', WORKBOOK_CASES],
  ['languages', LANGUAGE_CASES],
  ['graph texts', GRAPH_TEXT_CASES],
  ['graph drawings', GRAPH_DRAWING_CASES],
  ['graph lists', GRAPH_LIST_CASES],
  ['graph json', GRAPH_JSON_CASES],
  ['records json', RECORD_JSON_CASES],
  ['no ties', NO_TIE_CASES],
  ['lists and codes', LIST_CASES],
  ['archives', ARCHIVE_CASES],
  ['unread files', UNREAD_CASES],
  ['conflicts', CONFLICT_CASES],
  ['graphs', GRAPH_CASES],
  ['records', RECORD_CASES],
  ['shapes', SHAPE_CASES],
  ['states', STATE_CASES],
  ['second looks', SECOND_LOOK_CASES],
  ['nested json', NESTED_JSON_CASES],
  ['pages and texts', PAGE_CASES],
];

describe.each(SETS)('files as of public data sets: %s', (_, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const { outcome, said } = await scoreField(one);
    // Right, asked or refused: but never another network in silence.
    if (outcome === 'wrong' || (one.isRead && outcome !== 'right')) throw new Error(`${outcome}: ${said}`);
    if (outcome !== 'right') expect(said.length).toBeGreaterThan(20);
  });
});
