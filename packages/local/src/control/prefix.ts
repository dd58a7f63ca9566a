/** The beginning of the paths of the control API. No path of the services begins with it. */
export const controlPrefix = "/_ivskit";
