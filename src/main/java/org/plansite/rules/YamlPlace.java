package org.plansite.rules;

import org.plansite.document.YamlNode;
import org.plansite.document.YamlReader;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.Location;
import org.plansite.source.SourceFile;

/** Says where in a YAML file a value stands; for complaints only, as it reads the file anew. */
final class YamlPlace {
    private YamlPlace() {}

    /** The place of a key's value; {@code source/characters} is a key below another. */
    static Location of(SourceFile file, String path) {
        YamlNode.Mapping mapping = YamlReader.read(file, new DiagnosticLog());
        Location where = mapping.where();
        for (String key : path.split("/")) {
            where = mapping.entry(key).map(entry -> entry.value().where()).orElse(where);
            mapping = mapping.entry(key)
                    .map(YamlNode.Entry::value)
                    .filter(YamlNode.Mapping.class::isInstance)
                    .map(YamlNode.Mapping.class::cast)
                    .orElse(mapping);
        }
        return where;
    }
}
