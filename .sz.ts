export {findClaims} from './claims/index.ts'
