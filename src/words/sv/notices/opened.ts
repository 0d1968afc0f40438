/** About a package that is shown instead of the server's. */
export const opened = {
  notice: (name: string, day: string) => `Siffror och insatser kommer ur ${name}, öppnad ${day}.`,
  leave: 'Visa serverns i stället',
}
