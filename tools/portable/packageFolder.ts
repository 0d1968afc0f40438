/** Where the application in a portable file looks for its package: no folder of any disk, only a name for the one in the page. */
export const PACKAGE_FOLDER = 'paket/'
