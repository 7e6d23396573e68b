package org.plansite.intake;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plansite.document.YamlFields;
import org.plansite.document.YamlNode;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.SourceFile;

/**
 * What vocabularies say of bodies already.
 *
 * @param names what stands for a body in brackets of duties
 * @param ids the ids of the entries
 * @param notBodies what a reviewer has found to be none
 * @param drafts the entries that no reviewer has confirmed, by their names
 */
record KnownNames(Set<String> names, Set<String> ids, Set<String> notBodies, Map<String, Draft> drafts) {
    KnownNames {
        names = new LinkedHashSet<>(names);
        ids = new TreeSet<>(ids);
        notBodies = new LinkedHashSet<>(notBodies);
        drafts = new LinkedHashMap<>(drafts);
    }

    /** What an earlier import guessed. */
    record Draft(String id, String kind) {}

    static KnownNames none() {
        return new KnownNames(Set.of(), Set.of(), Set.of(), Map.of());
    }

    /** The entries of some files; what is wrong in them is for {@code check} to say. */
    static KnownNames of(List<SourceFile> files) {
        KnownNames known = none();
        for (SourceFile file : files) {
            DiagnosticLog unheard = new DiagnosticLog();
            YamlFields fields = YamlFields.of(file, unheard, "agencies", "not-bodies");
            for (YamlNode.Mapping entry : fields.mappings("agencies")) {
                YamlFields body = YamlFields.of(entry, unheard);
                body.optionalString("id").ifPresent(known.ids::add);
                body.optionalString("name").ifPresent(known.names::add);
                known.names.addAll(body.strings("aliases"));
                if (body.flag("draft")) {
                    known.drafts.put(
                            body.optionalString("name").orElse(""),
                            new Draft(
                                    body.optionalString("id").orElse(""),
                                    body.optionalString("kind").orElse("")));
                }
            }
            known.notBodies.addAll(fields.strings("not-bodies"));
        }
        return known;
    }

    KnownNames and(KnownNames others) {
        KnownNames all = new KnownNames(names, ids, notBodies, drafts);
        all.names.addAll(others.names);
        all.ids.addAll(others.ids);
        all.notBodies.addAll(others.notBodies);
        all.drafts.putAll(others.drafts);
        return all;
    }
}
