package org.plansite.plan;

/** A word that gives a sentence force, at its place. */
public record ForceWord(Passage printed, Force force) {}
