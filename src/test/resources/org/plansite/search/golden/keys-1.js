plansite.shard("keys-1","1","g完 	g节水实 ",1885573293)
