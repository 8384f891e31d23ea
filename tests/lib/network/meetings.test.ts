import type { Change } from '@/lib/network/changes/change';
import { buildEdit } from '@/lib/network/changes/edit-thing';
import { invertChange } from '@/lib/network/changes/invert-change';
import { buildActorMerge } from '@/lib/network/changes/merge-actors';
import { OpenNetwork } from '@/lib/network/changes/open-network';
import { planChanges } from '@/lib/network/changes/plan-changes';
import { buildRemoval, describeConsequences } from '@/lib/network/changes/remove-things';
import { buildActorSplit } from '@/lib/network/changes/split-actor';
import { listNearMeetings, listPresent, sortMeetings, toMeetingDates } from '@/lib/network/meeting';
import type { Network } from '@/lib/network/network';
import { parseNetwork, parseNetworkText } from '@/lib/network/parse';
import { computeStandings } from '@/lib/network/standing';
import { toNetworkFile, toNetworkText } from '@/lib/network/to-network-file';
import { withoutDocuments } from '@/lib/network/without-documents';
import { createNetwork } from '@/tests/fixtures/create-network';
import { createSession } from '@/tests/fixtures/meeting-network';

function apply(network: Network, ...changes: readonly Change[]): Network {
  const open = new OpenNetwork(network);
  const plan = planChanges(open, changes);
  if (!plan.ok) throw new Error(JSON.stringify(plan));
  for (const { outcome } of plan.planned) open.commit(outcome);
  return open.toNetwork();
}

function findSeats(network: Network, id = 'session') {
  return network.meetings.find((each) => each.id === id)?.participants;
}

/** Returns the path and the message of each fault of a file with one meeting. */
function listFaults(meeting: unknown): readonly string[] {
  const result = parseNetwork({
    format: 'backchannel/1',
    id: 'n',
    title: 'N',
    actors: [{ id: 'a', kind: 'person', name: 'A' }],
    meetings: [meeting],
  });
  return result.issues.map(({ path, message }) => `${path}: ${message}`);
}

describe('a file with meetings', () => {
  it('fills in what a meeting leaves out, and a seat without a role is a party’s', () => {
    expect(createSession().meetings[1]).toEqual({
      id: 'later',
      title: 'A talk of two',
      from: '2023-07',
      to: null,
      place: '',
      participants: [
        { actor: 'north', role: 'party' },
        { actor: 'east', role: 'party' },
      ],
      outcome: '',
      notes: '',
      evidence: [],
    });
  });

  it('comes back as it was written', () => {
    const network = createSession();
    const parsed = parseNetworkText(toNetworkText(network));
    expect(parsed.ok && parsed.value).toEqual(network);
  });

  it('is no other than before when it has none', () => {
    const network = createNetwork({});
    expect(network.meetings).toEqual([]);
    expect(toNetworkFile(network)).not.toHaveProperty('meetings');
  });

  it('is told of each fault with its place', () => {
    expect(
      listFaults({
        id: 'm',
        title: '',
        from: '2024-02',
        to: '2024-01',
        participants: [{ actor: 'a' }, { actor: 'a', role: 'guest' }, { actor: 'b' }, 7],
      }),
    ).toEqual([
      'meetings[0].to: It ends (2024-01) before it begins (2024-02).',
      'meetings[0].title: "title" is empty.',
      'meetings[0].participants[1].actor: "a" already stands at position 1 of this list.',
      'meetings[0].participants[1].role: "role" is "guest", which is none of its values.',
      'meetings[0].participants[2].actor: There is no actor "b".',
      'meetings[0].participants[3]: The participant is the number 7, not an object { … }.',
    ]);
    expect(listFaults({ id: 'm', title: 'M', participants: {} })[0]).toContain('is an object, not a list');
  });

  it('warns of a meeting that brings nobody into contact', () => {
    expect(listFaults({ id: 'm', title: 'M', participants: [{ actor: 'a' }] })).toEqual([
      'meetings[0].participants: Fewer than two actors were at this meeting, so that it brings nobody into contact.',
    ]);
  });

  it('has claims that list only meetings there are', () => {
    const { claims } = createSession();
    const result = parseNetwork({
      ...toNetworkFile(createSession()),
      claims: [{ ...claims[0], meetings: ['sesion'] }],
    });
    expect(result.issues[0]).toMatchObject({
      path: 'claims[0].meetings[0]',
      message: 'There is no meeting "sesion".',
      fix: expect.stringContaining('Write "session" if that is meant'),
    });
  });
});

it('names who was present, and when', () => {
  const [session, later] = createSession().meetings;
  expect(session && listPresent(session)).toEqual(['host', 'north', 'south']);
  expect(session && toMeetingDates(session)).toBe('May 2023');
  expect(later && toMeetingDates(later)).toBe('July 2023');
});

describe('the standing of a meeting', () => {
  it('is that of its evidence, and contested when a claim that it rests on is denied', () => {
    const { meetings } = computeStandings(createSession());
    expect(meetings.get('session')?.id).toBe('reported');
    expect(meetings.get('later')).toMatchObject({
      id: 'contested',
      claims: ['agreed'],
      deniedBy: ['denial'],
    });
  });

  it('goes with the documents on which it stood', () => {
    const left = withoutDocuments(createSession(), ['wire']);
    expect(left.meetings.map(({ id }) => id)).toEqual(['later']);
    const none = withoutDocuments(createSession(), ['paper']);
    expect(none.meetings.map(({ id }) => id)).toEqual(['session']);
    expect(none.claims[0]?.meetings).toEqual([]);
  });
});

describe('a change of meetings', () => {
  it('is undone to the letter', () => {
    const network = createSession();
    const participants = [
      { actor: 'host', role: 'mediator' as const },
      { actor: 'east', role: 'party' as const },
    ];
    const edit = buildEdit(network, { list: 'meetings', id: 'session' }, { participants, place: 'Riyadh' });
    const after = apply(network, edit);
    expect(findSeats(after)).toEqual(participants);
    expect(edit.label).toBe('change place and participants of the meeting “The Jeddah session”');
    expect(apply(after, invertChange(edit, 'undo'))).toEqual(network);
  });

  it('empties the seats of an actor that is removed, and says so', () => {
    const network = createSession();
    const { change, consequences } = buildRemoval(network, [{ list: 'actors', id: 'north' }]);
    const after = apply(network, change);
    expect(findSeats(after)?.map(({ actor }) => actor)).toEqual(['host', 'south', 'east']);
    expect(consequences.meetings).toEqual(['session', 'later']);
    expect(describeConsequences(consequences)).toContain('2 meetings lose a participant');
    expect(apply(after, invertChange(change, 'undo'))).toEqual(network);
  });

  it('takes a removed meeting from the claims that list it', () => {
    const network = createSession();
    const { change, consequences } = buildRemoval(network, [{ list: 'meetings', id: 'later' }]);
    expect(apply(network, change).claims[0]?.meetings).toEqual([]);
    expect(consequences.claims).toEqual(['agreed']);
    expect(change.label).toBe('remove the meeting “A talk of two”');
  });

  it('seats one actor once when two turn out to be one, present where either was', () => {
    const network = createSession();
    const after = apply(network, buildActorMerge(network, 'east', 'south').change);
    expect(findSeats(after)).toEqual([
      { actor: 'host', role: 'host' },
      { actor: 'north', role: 'party' },
      { actor: 'east', role: 'party' },
    ]);
  });

  it('gives a new actor the seats that were its own', () => {
    const network = createSession();
    const [north] = network.actors.filter(({ id }) => id === 'north');
    if (!north) throw new Error('There is no north.');
    const into = { ...north, id: 'envoy', name: 'Envoy' };
    const split = { actor: 'north', into, ties: [], meetings: ['later'], spoke: [], aliases: [] };
    const after = apply(network, buildActorSplit(network, split));
    expect(findSeats(after, 'later')?.map(({ actor }) => actor)).toEqual(['envoy', 'east']);
    expect(findSeats(after)?.map(({ actor }) => actor)).toContain('north');
  });
});

describe('meetings in the order of time', () => {
  const at = (id: string, from: string | null, to: string | null = from) => {
    const [meeting] = createSession().meetings;
    if (!meeting) throw new Error('The session has no meeting.');
    return { ...meeting, id, from, to };
  };
  const meetings = [
    at('last', '1993-08-19'),
    at('undated', null),
    at('first', '1992'),
    at('second', null, '1993-05'),
  ];
  const near = (id: string) => {
    const of = meetings.find((meeting) => meeting.id === id);
    return of && listNearMeetings(meetings, of).map((meeting) => meeting.id);
  };

  it('begin with the first, and the undated come last', () => {
    expect(sortMeetings(meetings).map(({ id }) => id)).toEqual(['first', 'second', 'last', 'undated']);
  });

  it('have one before and one after, where these are dated', () => {
    expect(near('second')).toEqual(['first', 'last']);
    expect(near('first')).toEqual(['second']);
    expect(near('last')).toEqual(['second']);
    expect(near('undated')).toEqual([]);
  });
});
