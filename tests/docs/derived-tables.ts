import { createApiDescription } from '@/app/api/_openapi/api-description';
import { COMMANDS } from '@/lib/explorer/actions/command-list';
import { toKeyLabel } from '@/lib/explorer/actions/keys';
import {
  FILTER_PARAMETER_NAMES,
  VIEW_PARAMETER_NAMES,
  VIEW_PARAMETERS,
} from '@/lib/explorer/view-parameters';
import { FIGURE_PARAMETER_NAMES, FIGURE_PARAMETERS } from '@/lib/figure/options/figure-parameters';
import { READY_TYPES } from '@/lib/vocabulary/ready-types';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { STANDINGS } from '@/lib/vocabulary/standings';

/** A table of the documentation that the code gives; it stands between two marks of its name. */
export type DerivedTable = { readonly page: string; readonly mark: string; readonly table: string };

/** Returns every table of `docs/` that the code gives, but those of the benches. */
export function deriveTables(): readonly DerivedTable[] {
  const isFilter = (name: string) => FILTER_PARAMETER_NAMES.some((other) => other === name);
  return [
    { page: 'docs/keyboard.md', mark: 'keys', table: toKeyTable() },
    { page: 'docs/http-api.md', mark: 'paths', table: toPathTable() },
    {
      page: 'docs/http-api.md',
      mark: 'filters',
      table: toParameterTable(VIEW_PARAMETERS, VIEW_PARAMETER_NAMES.filter(isFilter)),
    },
    {
      page: 'docs/http-api.md',
      mark: 'views',
      table: toParameterTable(
        VIEW_PARAMETERS,
        VIEW_PARAMETER_NAMES.filter((name) => !isFilter(name)),
      ),
    },
    {
      page: 'docs/figures.md',
      mark: 'figures',
      table: toParameterTable(FIGURE_PARAMETERS, FIGURE_PARAMETER_NAMES),
    },
    { page: 'docs/file-format.md', mark: 'types', table: toTypeTable() },
    { page: 'docs/file-format.md', mark: 'ready-types', table: toReadyTypeTable() },
    { page: 'docs/file-format.md', mark: 'standings', table: toStandingTable() },
  ];
}

function toKeyTable(): string {
  const where = { page: 'on the page', map: 'on the map', table: 'in the table', form: 'in a form' };
  const rows = COMMANDS.filter(({ keys }) => keys.length > 0).map(({ keys, label, group, scope }) => [
    keys.map((key) => `\`${toKeyLabel(key)}\``).join(', '),
    label,
    group,
    where[scope],
  ]);
  return toTable(['key', 'does', 'group', 'heard'], rows);
}

type Operation = { readonly summary?: string };

function toPathTable(): string {
  const paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> = JSON.parse(
    JSON.stringify(createApiDescription().paths),
  );
  const rows = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { summary }]) => [
      `\`${method.toUpperCase()} ${path}\``,
      summary ?? '',
    ]),
  );
  return toTable(['request', 'answer'], rows);
}

function toParameterTable<Name extends string>(
  parameters: Readonly<Record<Name, { readonly description: string; readonly example: string }>>,
  names: readonly Name[],
): string {
  const rows = names.map((name) => {
    const { description, example } = parameters[name];
    return [`\`${name}\``, description, example && `\`${example}\``];
  });
  return toTable(['parameter', 'meaning', 'example'], rows);
}

function toReadyTypeTable(): string {
  const rows = READY_TYPES.map(({ type, cameo, plover }) => [
    `\`${type.id}\``,
    type.label,
    `${type.sourceKinds.join(', ')} → ${type.targetKinds.join(', ')}`,
    type.family,
    type.symmetric ? 'yes' : 'no',
    type.carriesMessages ? 'yes' : 'no',
    [...cameo, ...plover].join(', '),
    type.description,
  ]);
  return toTable(
    ['type', 'reads', 'from → to', 'family', 'symmetric', 'carries messages', 'CAMEO, PLOVER', 'meaning'],
    rows,
  );
}

function toTypeTable(): string {
  const rows = RELATIONSHIP_TYPES.map((type) => [
    `\`${type.id}\``,
    `${type.sourceKinds.join(', ')} → ${type.targetKinds.join(', ')}`,
    type.third ? `\`${type.third.role}\`` : type.namesClaim ? '`claim`' : '',
    type.symmetric ? 'yes' : 'no',
    type.carriesMessages ? 'yes' : 'no',
    type.description,
  ]);
  return toTable(['type', 'from → to', 'third role', 'symmetric', 'carries messages', 'meaning'], rows);
}

function toStandingTable(): string {
  return toTable(
    ['standing', 'when', 'drawn'],
    STANDINGS.map(({ id, description, drawn }) => [`\`${id}\``, description, drawn]),
  );
}

function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const toCell = (cell: string) => cell.replaceAll('|', '\\|');
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(toCell).join(' | ')} |`)
    .join('\n');
}
