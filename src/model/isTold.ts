/**
 * Whether milestones of a lane have sections and steps of their own: those of the main lane and of
 * strands that a story names itself; what came after and what stands around it is told in rows.
 */
export function isTold({ lane }: { readonly lane: string }): boolean {
  return lane !== 'after' && lane !== 'context'
}
