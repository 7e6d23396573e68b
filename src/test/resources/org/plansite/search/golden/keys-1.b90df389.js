plansite.shard("keys-1","2","g完 104fae92	g节水实 578e1789",1893948529)
