declare module 'cytoscape-fcose' {
  import type { BaseLayoutOptions, Ext, NodeSingular, Position } from 'cytoscape';

  /** The options that are used here, of those in the package's README. */
  export type FcoseLayoutOptions = BaseLayoutOptions & {
    name: 'fcose';
    quality: 'draft' | 'default' | 'proof';
    randomize: boolean;
    animate: boolean;
    fit: boolean;
    packComponents: boolean;
    tile: boolean;
    uniformNodeDimensions: boolean;
    nodeDimensionsIncludeLabels: boolean;
    nodeSeparation: number;
    idealEdgeLength: number;
    nodeRepulsion: (node: NodeSingular) => number;
    edgeElasticity: number;
    gravity: number;
    numIter: number;
    fixedNodeConstraint?: { nodeId: string; position: Position }[];
  };

  const register: Ext;
  export default register;
}
