import { profile } from './profile/profile.ts'
import { profilePage } from './profile/profilePage.ts'
import { profileTakeAway } from './profile/profileTakeAway.ts'

export const profileWords = { profile, profilePage, profileTakeAway }
