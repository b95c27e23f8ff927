import { configure } from '@testing-library/dom'

// For machines that are busy with other things; what is right is there much sooner.
configure({ asyncUtilTimeout: 30_000 })
