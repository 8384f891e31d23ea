/** What an entity of a schema that ties others is: the properties that hold its ends, and the type that it becomes. */
export type FtmEdge = {
  readonly source: string;
  readonly target: string;
  /** A type of the vocabulary, or the words of a type of the network's own. */
  readonly type: string | { readonly id: string; readonly label: string; readonly symmetric: boolean };
};

function own(id: string, label: string, symmetric = false): FtmEdge['type'] {
  return { id, label, symmetric };
}

/** Schemata of FollowTheMoney's model (2026) whose entities tie two others. A call is not one there, and ties as well. */
export const FTM_EDGES: ReadonlyMap<string, FtmEdge> = new Map(
  Object.entries({
    Associate: { source: 'person', target: 'associate', type: own('associate', 'is associated with', true) },
    Call: { source: 'caller', target: 'receiver', type: 'talks-to' },
    ContractAward: { source: 'contract', target: 'supplier', type: own('contract-award', 'is awarded to') },
    CourtCaseParty: { source: 'party', target: 'case', type: own('court-case-party', 'is party to') },
    Debt: { source: 'debtor', target: 'creditor', type: own('debt', 'owes') },
    Directorship: { source: 'director', target: 'organization', type: own('directorship', 'directs') },
    Employment: { source: 'employee', target: 'employer', type: own('employment', 'works for') },
    Family: { source: 'person', target: 'relative', type: own('family', 'is related to', true) },
    Membership: { source: 'member', target: 'organization', type: 'member-of' },
    Occupancy: { source: 'holder', target: 'post', type: own('occupancy', 'holds the post of') },
    Ownership: { source: 'owner', target: 'asset', type: own('ownership', 'owns') },
    Payment: { source: 'payer', target: 'beneficiary', type: own('payment', 'paid') },
    ProjectParticipant: {
      ...{ source: 'participant', target: 'project' },
      type: own('project-participant', 'takes part in'),
    },
    Representation: { source: 'agent', target: 'client', type: own('representation', 'represents') },
    Succession: { source: 'predecessor', target: 'successor', type: own('succession', 'is followed by') },
    UnknownLink: { source: 'subject', target: 'object', type: own('unknown-link', 'is linked to', true) },
  }),
);

/** Schemata of documents: what ties stand on, and no actors. */
export const FTM_DOCUMENTS: ReadonlySet<string> = new Set(
  `Document Article Audio Email Folder HyperText Image Message Package Pages PlainText Table Video Workbook`.split(
    ' ',
  ),
);

/**
 * Schemata of entities that say something of another one, and are neither actors nor ties: what they say is kept with the one that
 * this property names.
 */
export const FTM_PARTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Documentation: 'entity',
    EconomicActivity: 'declarant',
    Identification: 'holder',
    Mention: 'resolved',
    Note: 'entity',
    Page: 'document',
    Passport: 'holder',
    Post: 'holder',
    Sanction: 'entity',
    Similar: 'candidate',
    TaxRoll: 'taxee',
  }),
);

/** Properties that hold an id in another collection. */
export const FTM_IDENTIFIERS: ReadonlySet<string> = new Set(
  `wikidataId wikipediaUrl opencorporatesUrl registrationNumber idNumber taxNumber vatCode innCode ogrnCode okpoCode leiCode
  dunsCode bvdId icijId npiCode uniqueEntityId swiftBic licenseNumber cikCode isinCode kppCode imoNumber permId cageCode
  giiNumber passportNumber socialSecurityNumber mmsi callSign`.split(/\s+/),
);
