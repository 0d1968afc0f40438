import { aside } from './notices/aside.ts'
import { embed } from './notices/embed.ts'
import { help } from './notices/help.ts'
import { keeping } from './notices/keeping.ts'
import { method } from './notices/method.ts'
import { offline } from './notices/offline.ts'
import { opened } from './notices/opened.ts'
import { packages } from './notices/packages.ts'
import { stages } from './notices/stages.ts'
import { start } from './notices/start.ts'
import { tour } from './notices/tour.ts'

export const noticesWords = { aside, embed, help, keeping, method, offline, opened, packages, stages, start, tour }
