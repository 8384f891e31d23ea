/** Fields of which two may be one office's: "Research and Analysis", "Foreign Affairs and Trade". */
export const FIELDS =
  /^(?:research|analysis|trade|affairs|industry|commerce|defence|defense|security|information|culture|health|justice|peace|relief|development|energy|finance|labour|labor|education|science|technology|immigration|customs|border|emigration|works|housing|agriculture|food|drug|water|power|oil|gas|freedom|change|unity|progress|reform|dignity|hope|democracy|equality|reconciliation|stability|independence|liberation|resistance|dialogue|rights)$/;
