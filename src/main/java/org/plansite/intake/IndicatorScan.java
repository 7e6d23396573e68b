package org.plansite.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plansite.analysis.IndicatorDrafts;
import org.plansite.analysis.IndicatorDrafts.Draft;
import org.plansite.analysis.IndicatorDrafts.Setting;
import org.plansite.analysis.IndicatorDrafts.Unsure;
import org.plansite.analysis.PlacedVocabulary;
import org.plansite.analysis.VocabularyReader;
import org.plansite.analysis.VocabularyWord;
import org.plansite.document.Document;
import org.plansite.document.YamlFields;
import org.plansite.plan.Indicator;
import org.plansite.plan.IndicatorId;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;
import org.plansite.source.SourceFile;

/**
 * Reads what a plan sets goals for, to find the indicators that its vocabulary needs.
 *
 * @param file the plan's own {@code indicators.yaml}; empty when there is none
 * @param added how many entries are new in it
 * @param unconfirmed the indicators that nobody has confirmed: those of earlier imports, and new ones
 * @param unsure places that may set something for an indicator
 */
record IndicatorScan(String file, int added, List<Unconfirmed> unconfirmed, List<Unsure> unsure) {
    IndicatorScan {
        unconfirmed = List.copyOf(unconfirmed);
        unsure = List.copyOf(unsure);
    }

    /**
     * A drafted indicator and where the plan sets something for it.
     *
     * @param settings none where the plan no longer says what the draft was made of
     */
    record Unconfirmed(Indicator indicator, List<Setting> settings) {
        Unconfirmed {
            settings = List.copyOf(settings);
        }
    }

    /** Of a plan whose own files are given, those that this import writes too. */
    static IndicatorScan of(Document document, String title, Vocabularies vocabularies, String bodies, String planId) {
        String before = vocabularies.own(Vocabularies.INDICATORS);
        try {
            PlacedVocabulary shared = VocabularyReader.readWithPlaces(vocabularies.shared());
            PlacedVocabulary known = own(vocabularies, bodies, before, shared);
            IndicatorDrafts found = IndicatorDrafts.of(document, title, known.vocabulary(), refused(before));
            List<Draft> drafts = found.drafts();
            Set<String> taken = new TreeSet<>(vocabularies.takenIndicators());
            String file = DraftIndicators.write(drafts, planId, taken, before);
            PlacedVocabulary all = own(vocabularies, bodies, file, shared);
            return new IndicatorScan(file, drafts.size(), unconfirmed(document, title, all), found.unsure());
        } catch (InputException wrong) {
            // What is wrong in a vocabulary is for check to say; nothing can be told from it here.
            return new IndicatorScan(before, 0, List.of(), List.of());
        }
    }

    private static PlacedVocabulary own(
            Vocabularies vocabularies, String bodies, String indicators, PlacedVocabulary shared) {
        List<SourceFile> files = new ArrayList<>(vocabularies.own().stream()
                .filter(file ->
                        !file.name().equals(Vocabularies.BODIES) && !file.name().equals(Vocabularies.INDICATORS))
                .toList());
        if (!bodies.isBlank()) {
            files.add(new SourceFile(Vocabularies.BODIES, bodies));
        }
        if (!indicators.isBlank()) {
            files.add(new SourceFile(Vocabularies.INDICATORS, indicators));
        }
        return VocabularyReader.readOwn(files, shared);
    }

    private static List<String> refused(String file) {
        return file.isBlank()
                ? List.of()
                : YamlFields.of(new SourceFile(Vocabularies.INDICATORS, file), new DiagnosticLog())
                        .strings("not-indicators");
    }

    private static List<Unconfirmed> unconfirmed(Document document, String title, PlacedVocabulary words) {
        List<Indicator> drafted = words.drafts().stream()
                .filter(word -> word.section() == VocabularyWord.Section.INDICATORS)
                .map(word -> words.vocabulary().findIndicator(new IndicatorId(word.id())))
                .flatMap(Optional::stream)
                .toList();
        if (drafted.isEmpty()) {
            return List.of();
        }
        Map<IndicatorId, List<Setting>> settings = IndicatorDrafts.settings(document, title, words.vocabulary());
        return drafted.stream()
                .map(indicator -> new Unconfirmed(indicator, settings.getOrDefault(indicator.id(), List.of())))
                .toList();
    }
}
