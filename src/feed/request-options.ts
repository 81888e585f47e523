/** How a feed is asked for. A plain GET without headers of our own: any other would cost a preflight. */
export const requestOptions: RequestInit = {
  credentials: 'omit',
  mode: 'cors',
  redirect: 'error',
  referrerPolicy: 'no-referrer',
};
