CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- What kernel/sort-key.ts makes of a name, made of a column: without accents, lower case. Letters with accents are
-- written out, since the embedded engine knows no others than those of ASCII when it lowers them.
CREATE FUNCTION folded(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$ SELECT lower(translate(words,
  'ÁÀÂÄÃÅáàâäãåÉÈÊËéèêëÍÌÎÏíìîïÓÒÔÖÕóòôöõÚÙÛÜúùûüÑñÇçÝýÿ',
  'AAAAAAaaaaaaEEEEeeeeIIIIiiiiOOOOOoooooUUUUuuuuNnCcYyy')) $$;

-- Incidents by words of their title, or by the number the customer or the source gave: the search page (store/find-incidents)
-- and the text filter of the list and its download (store/list-filters).
CREATE INDEX "Incident_words_idx" ON "Incident" USING gin (folded("title" || ' ' || coalesce("sourceRef", '')) gin_trgm_ops);
