/** Where the browser keeps stories: each under the municipality and its id. */
export const STORY_DATABASE = { database: 'social-kompass-stories', store: 'stories' } as const
