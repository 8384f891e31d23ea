import { toWords } from './word-set';

/** Words that begin the name of a body in French, Spanish, Portuguese, Italian, German, Indonesian or romanised Arabic. Without accents. */
export const FOREIGN_HEADS = toWords(
  'forces mouvement parti partido partito movimiento movimento rassemblement comite alliance alianza alianca aliance banque banco banca frente ' +
    'ejercito fuerzas forcas union uniao sindicato confederacion confederation federacion federation conseil consejo conselho ligue liga groupe ' +
    'grupo gruppo societe sociedad sociedade compagnie compania companhia partai gerakan tentara front jabhat jabhah jaish jaysh hizb ' +
    'harakat harkat hizbul jamaatul asaib sipah ansar majlis liwa jamaat jamaah jama jemaah lashkar tehrik saraya kataib katiba katibat faylaq brigade brigades coordination haut agence agencia ' +
    'ministere ministerio verband verein gewerkschaft bund partei stichting fondation fundacion fundacao association asociacion associacao ' +
    'commission comision comissao observatoire observatorio centre centro institut instituto medecins reporters resistance congres congreso ' +
    'corporacion corporacao empresa ' +
    'assemblee asamblea corps garde guardia cour tribunal corte parlement parlamento',
);

/** Words of those languages that stand in small letters within a name. */
export const FOREIGN_LINKS = toWords(
  'de des du d la le les los las el pour et para por del do da dos das e y di della degli dei per au aux en a und fur der die zur dan wal',
);
