package org.plansite.plan;

/** Running text names a body; that is no responsibility. */
public record Mention(Passage printed, BodyId body) {}
