import { ACTOR_KIND_IDS } from '@/lib/vocabulary/actor-kinds';
import {
  FAMILIES,
  FAMILY_IDS,
  LINE_ENDS,
  LINE_STYLES,
  LINE_WEIGHTS,
  type RelationshipType,
} from '@/lib/vocabulary/relationship-type';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { findTieWording } from '@/lib/vocabulary/tie-wordings';
import { createNetwork } from '@/tests/fixtures/create-network';

/** The weight that ties are drawn on. */
const PAPER = '#f7f2e7';
const SLATE = '#161b22';

/** Returns how a pair of colours contrasts, from 1 to 21 (WCAG 2.2, contrast ratio). */
function measureContrast(a: string, b: string): number {
  const [dark, light] = [measureLight(a), measureLight(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function measureLight(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const CASES = RELATIONSHIP_TYPES.map((type): [string, RelationshipType] => [type.id, type]);

describe('the vocabulary of relationships', () => {
  it('is the types of the design, the four core ones first', () => {
    expect(RELATIONSHIP_TYPES.map(({ id }) => id)).toEqual([
      'envoy-to',
      'mediates-via',
      'ally-of',
      'denies',
      'talks-to',
      'backs',
      'opposes',
      'leads',
      'member-of',
      'asks',
      'confirms',
      'declines-comment',
      'could-not-be-reached',
      'rejects',
    ]);
    expect(RELATIONSHIP_TYPES.map(({ core }) => core)).toEqual([
      ...Array(4).fill(true),
      ...Array(10).fill(false),
    ]);
  });

  it.each(['id', 'label', 'plural', 'description', 'example'] as const)(
    'has no %s twice, and none empty',
    (field) => {
      const words = RELATIONSHIP_TYPES.map((type) => type[field].trim());
      expect(new Set(words).size).toBe(RELATIONSHIP_TYPES.length);
      expect(words).not.toContain('');
    },
  );

  it('draws no two types alike, on either ground or without colour', () => {
    for (const ground of ['light', 'dark'] as const) {
      expect(new Set(RELATIONSHIP_TYPES.map(({ colour }) => colour[ground])).size).toBe(
        RELATIONSHIP_TYPES.length,
      );
    }
    const drawn = RELATIONSHIP_TYPES.map(({ line }) => `${line.style} ${line.weight} ${line.end}`);
    expect(drawn.filter((line, index) => drawn.indexOf(line) !== index)).toEqual([]);
  });

  it('carries no message over an answer or a rivalry, and over everything else', () => {
    const silent = RELATIONSHIP_TYPES.filter(({ carriesMessages }) => !carriesMessages).map(({ id }) => id);
    expect(silent).toEqual([
      'denies',
      'opposes',
      'confirms',
      'declines-comment',
      'could-not-be-reached',
      'rejects',
    ]);
  });

  it('has a label for each family, and a type in each', () => {
    expect(FAMILIES.map(({ id }) => id)).toEqual(FAMILY_IDS);
    expect(new Set(RELATIONSHIP_TYPES.map(({ family }) => family))).toEqual(new Set(FAMILY_IDS));
  });
});

describe.each(CASES)('%s', (_, type) => {
  it('can be seen on paper and on slate', () => {
    expect(type.colour.light).toMatch(/^#[0-9a-f]{6}$/);
    expect(type.colour.dark).toMatch(/^#[0-9a-f]{6}$/);
    expect(measureContrast(type.colour.light, PAPER)).toBeGreaterThanOrEqual(3);
    expect(measureContrast(type.colour.dark, SLATE)).toBeGreaterThanOrEqual(3);
  });

  it('has an example that uses its words', () => {
    const other = findTieWording(type.id)?.thirdFirst;
    expect(type.example).toContain(` ${other?.label ?? type.label} `);
    if (type.third) expect(type.example).toContain(` ${other?.link ?? type.third.label} `);
    expect(type.example).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('is drawn with what there is', () => {
    expect(LINE_STYLES).toContain(type.line.style);
    expect(LINE_WEIGHTS).toContain(type.line.weight);
    expect(LINE_ENDS).toContain(type.line.end);
  });

  it('may begin at a state, but for what a person or group does on behalf of one', () => {
    expect(type.sourceKinds.includes('state')).toBe(type.id !== 'envoy-to');
  });

  it('takes kinds that there are, each once', () => {
    for (const kinds of [type.sourceKinds, type.targetKinds, type.third?.kinds ?? ACTOR_KIND_IDS]) {
      expect(kinds.length).toBeGreaterThan(0);
      expect(
        kinds.filter((kind, index) => !ACTOR_KIND_IDS.includes(kind) || kinds.indexOf(kind) !== index),
      ).toEqual([]);
    }
  });

  it('reads the same from both ends, without an arrow, when it is symmetric and only then', () => {
    expect(type.inverseLabel === type.label).toBe(type.symmetric);
    expect(type.line.end === 'none').toBe(type.symmetric);
    if (type.symmetric) expect(type.sourceKinds).toEqual(type.targetKinds);
  });

  it('is of the family that its sign and its purpose say', () => {
    expect(type.family === 'alliance').toBe(type.sign === 1);
    expect(type.family === 'rivalry').toBe(type.sign === -1);
    expect(type.family === 'dispute').toBe(type.namesClaim || type.id === 'rejects');
    expect(type.response !== null).toBe(type.namesClaim);
    if (type.third) expect(type.third.leg).toBe(type.third.role === 'onBehalfOf' ? 'before' : 'after');
  });
});

it('a network’s own type without a colour can be seen on both backgrounds too, and is none of the vocabulary’s', () => {
  const [own] = createNetwork({ relationshipTypes: [{ id: 'trains', label: 'trains' }] }).relationshipTypes;
  expect(measureContrast(own?.colour.light ?? PAPER, PAPER)).toBeGreaterThanOrEqual(3);
  expect(measureContrast(own?.colour.dark ?? SLATE, SLATE)).toBeGreaterThanOrEqual(3);
  expect(RELATIONSHIP_TYPES.map(({ colour }) => colour.light)).not.toContain(own?.colour.light);
});
