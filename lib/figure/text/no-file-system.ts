/** What the raster finds in a browser where it looks for the files of Node: nothing. It is given its bytes. */
export {};
