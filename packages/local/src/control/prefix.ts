/** No path of the service begins with it. */
export const controlPrefix = "/_ivskit";
