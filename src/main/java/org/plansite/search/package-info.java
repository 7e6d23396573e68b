/**
 * The search: Lucene indexes and ranks, the browser answers from plain files.
 *
 * <p>A Lucene document is a unit, for a unit is what a reader looks for; its heading and its sentences are the values of
 * one text field, so that a hit never runs from one sentence into the next and always has a sentence to link to. Text is
 * {@linkplain org.plansite.search.Folding folded}, then cut into every character and every pair of neighbouring
 * characters: a query is a phrase of pairs, and finds exactly the places where it stands as a substring, whatever
 * words a segmenter would see there.
 *
 * <p>{@link org.plansite.search.GramTrie} turns Lucene's postings into a dictionary of substrings for the browser,
 * {@link org.plansite.search.Shard} is the format of the files. The scripts {@code search-index.js},
 * {@code search-query.js}, {@code search-rank.js}, {@code search-names.js} and {@code search-engine.js} are the twins of
 * this package: same folding, same grammar of queries, same ranking.
 */
@NullMarked
package org.plansite.search;

import org.jspecify.annotations.NullMarked;
