/** Attributes that Graphviz gives a meaning: one of ours that has such a name stands behind a prefix. */
const GRAPHVIZ: ReadonlySet<string> = new Set(
  `_background area arrowhead arrowsize arrowtail bb bgcolor center charset class cluster clusterrank color
  colorscheme comment compound concentrate constraint damping decorate defaultdist dim dimen dir diredgeconstraints
  distortion dpi edgehref edgetarget edgetooltip edgeurl epsilon esep fillcolor fixedsize fontcolor fontname fontnames
  fontpath fontsize forcelabels gradientangle group head_lp headclip headhref headlabel headport headtarget headtooltip
  headurl height href id image imagepath imagepos imagescale inputscale k label label_scheme labelangle labeldistance
  labelfloat labelfontcolor labelfontname labelfontsize labelhref labeljust labelloc labeltarget labeltooltip labelurl
  landscape layer layerlistsep layers layerselect layersep layout len levels levelsgap lhead lheight linelength lp ltail
  lwidth margin maxiter mclimit mindist minlen mode model mosek name newrank nodesep nojustify normalize notranslate
  nslimit nslimit1 oneblock ordering orientation outputorder overlap overlap_scaling overlap_shrink pack packmode pad
  page pagedir pencolor penwidth peripheries pin pos quadtree quantum rank rankdir ranksep ratio rects regular
  remincross repulsiveforce resolution root rotate rotation samehead sametail samplepoints scale searchsize sep shape
  shapefile showboxes sides size skew smoothing sortv splines start style stylesheet tail_lp tailclip tailhref taillabel
  tailport tailtarget tailtooltip tailurl target tooltip truecolor url vertices viewport voro_margin weight width xdotversion
  xlabel xlp z`.split(/\s+/),
);

const PREFIX = 'data:';

/** Returns the name of an attribute as a file of ours has it. */
export function toWrittenName(name: string): string {
  return GRAPHVIZ.has(name.toLowerCase()) || name.startsWith(PREFIX) ? `${PREFIX}${name}` : name;
}

/** Returns the name that a file of ours means; null for one that only tells Graphviz how to draw. */
export function toMeantName(name: string): string | null {
  if (name.startsWith(PREFIX)) return name.slice(PREFIX.length);
  return GRAPHVIZ.has(name.toLowerCase()) ? null : name;
}

/** Returns a text in quotation marks, as DOT and its readers take it for what it is. */
export function quoteDot(text: string): string {
  return `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
}

/** Returns a label in quotation marks, on one line. */
export function quoteLabel(text: string): string {
  return quoteDot(text).replace(/\r?\n/g, '\\n');
}

/** Returns the text that a value stands for: a backslash stands before one that is part of it. */
export function readDotText(value: string): string {
  return value.replace(/\\\\/g, '\\');
}

/** Returns the text of a label: `\n`, `\l` and `\r` end a line, `\N` is the name of the node. */
export function readDotLabel(value: string, id: string): string {
  return value.replace(/\\([\s\S])/g, (_, letter: string) => {
    if (letter === 'N') return id;
    return letter === 'n' || letter === 'l' || letter === 'r' ? '\n' : letter;
  });
}
